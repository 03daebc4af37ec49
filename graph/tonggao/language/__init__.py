"""Language: the scan, sentences, quotes, dates, names. Knows Chinese, knows no claims."""
