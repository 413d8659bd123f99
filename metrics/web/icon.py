"""The icon of all pages: the marks of the first three towns."""

ICON = "data:image/svg+xml," + (
    "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
    "%3Ccircle cx='4' cy='11' r='3' fill='%2300795F'/%3E"
    "%3Cpath d='M8 1l3 3-3 3-3-3z' fill='%23BF4E00'/%3E%3Cpath d='M10 9h5v5h-5z' fill='%233A56B4'/%3E%3C/svg%3E"
)
