"""The room of the characters: what each looks like, and the pictures that show it."""
