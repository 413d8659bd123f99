"""The floor of the stack: a Streamlit page with one picker and a heading, and no chart."""

import streamlit as st

NAMES = ["one", "two", "three", "four", "five", "six"]

chosen = st.selectbox("indicator", NAMES, key="indicator")
st.header(chosen)
