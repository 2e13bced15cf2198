"""What the program talks about: plain values and pure functions. No I/O, no clock."""
