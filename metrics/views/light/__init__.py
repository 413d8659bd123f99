"""Any page as HTML that stands by itself: no script, no Streamlit, one answer with all that it needs."""
