"""Where paragraphs, sentences, tokens and quotations begin and end."""
