"""Looking at pictures: whole, closer, one after the other."""
