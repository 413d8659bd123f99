"""What readers take away, as bytes: pictures, workbooks, drafts given back as Word files; CSV and other tables."""
