"""The dashboard on the screen: its pages and pickers. Streamlit lives here and nowhere else."""
