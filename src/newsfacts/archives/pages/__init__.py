"""What a page of HTML says about its article."""
