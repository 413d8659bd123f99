"""What readers take away, as bytes: pictures of charts."""
