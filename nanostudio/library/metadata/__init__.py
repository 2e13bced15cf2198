"""What programs write into pictures of how they were made; no pixels."""
