"""Streamlit's own app of the dashboard, with what stands before it."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.web import bootstrap

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"


def dashboard_app(address: str, port: int, before: Mapping[str, Any], script: Path = DASHBOARD) -> st.App:
    """Return the app of the dashboard at an address; ``before`` are the routes, middleware and lifespan around it."""
    os.chdir(script.parent)  # Streamlit looks for .streamlit/config.toml here
    sys.argv = [str(script)]
    bootstrap.load_config_options(
        {
            "server.address": address,
            "server.port": port,
            "server.headless": True,
            "logger.hideWelcomeMessage": True,
        }
    )
    return st.App(script, **before)
