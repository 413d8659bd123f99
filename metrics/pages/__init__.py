"""The screens, and the pieces that several of them share. Streamlit lives on this floor."""
