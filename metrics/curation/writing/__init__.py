"""Edits of curated files as text: what is added stands in lines of its own, and every other byte stays as it is.

What is added is told as a value (`additions`), found its place by the tree of the file (`placing`), and written at one
stroke (`strokes`); who may write in a folder is told by a `lock`.
"""
