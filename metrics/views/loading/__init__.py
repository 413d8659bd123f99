"""The data that pages show, as a process has them: loaded, watched for changes, kept, and when somebody last came."""
