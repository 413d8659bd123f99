"""The floor: a Streamlit page with one picker and one small Plotly chart, and nothing else."""

import plotly.graph_objects as go
import streamlit as st

YEARS = ["2020", "2021", "2022", "2023", "2024"]
NAMES = ["one", "two", "three", "four", "five", "six"]

chosen = st.selectbox("indicator", NAMES, key="indicator")
size = NAMES.index(chosen) + 1
chart = go.Figure(
    {
        "data": [
            {"type": "scatter", "name": str(town), "x": YEARS, "y": [size * town * step for step in range(5)]}
            for town in range(1, 4)
        ],
        "layout": {"height": 420, "title": {"text": chosen}},
    }
)
st.plotly_chart(chart, theme=None, config={"displayModeBar": False}, key="chart")
