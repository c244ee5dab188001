"""Job postings, from web pages, PDFs and text, into one record whose every value shows its words."""
