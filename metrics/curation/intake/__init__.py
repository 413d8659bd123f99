"""What comes into a folder of curated files, tried before it is written: a new folder, a document, a table."""
