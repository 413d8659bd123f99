"""What each page shows, as values and as HTML: made here, without Streamlit, for every screen and file."""
