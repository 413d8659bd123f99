"""What readers take away, as bytes: pictures, workbooks, CSV and other tables, Word files of drafts."""
