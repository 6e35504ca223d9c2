"""Arguments: who takes part in an event, where and when."""
