"""What runs write: appended files of lines, folders of tables, and pages."""
