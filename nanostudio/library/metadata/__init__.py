"""What other programs write into pictures of how they were made. Pure, no pixels."""
