"""The pages, one module each: facts become the value that a screen, a file and the shell draw."""
