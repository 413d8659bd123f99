"""What towns and documents are called, and how names and what people type are spelt alike."""
