"""Detection: where somebody is said to say something."""
