"""Numbers and words as readers see them, in 中文 and in English."""
