"""A picker whose options are all visible, for few of them."""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st


def one_of_few(
    label: str, key: str, options: Sequence[str], named: Callable[[Any], str], *, hidden: bool = False
) -> str:
    """Return the option chosen in the widget; one that is no longer there gives way to the first."""
    mend(key, options)
    chosen = st.segmented_control(
        label,
        options,
        required=True,
        format_func=named,
        key=key,
        label_visibility="collapsed" if hidden else "visible",
    )
    return str(chosen)


def mend(key: str, options: Sequence[str]) -> None:
    """Give a widget whose choice is no option, or no longer one, the first."""
    if st.session_state.get(key) not in options:
        st.session_state[key] = options[0]
