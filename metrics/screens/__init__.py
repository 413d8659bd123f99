"""The dashboard on the screen. Streamlit lives here and nowhere else."""
