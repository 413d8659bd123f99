"""What a command reads and writes: standard input, texts, tables, the folder, versions of it."""
