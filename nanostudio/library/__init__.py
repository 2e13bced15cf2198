"""Picture files: originals, references, thumbnails, and the child that decodes them."""
