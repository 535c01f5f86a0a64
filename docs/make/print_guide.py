#!/usr/bin/python3
"""Prints the guide to the PDF of the delivered folder: print_guide.py OUT.pdf GUIDE.md [CHAPTER.md ...]

Needs Debian's python3-markdown and weasyprint, and a font as wide as Times New Roman (fonts-liberation).
"""
import os
import re
import sys
from pathlib import Path

STYLE = Path(__file__).with_name('guide.css')
PAGE = '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><meta name="author" content="phuluc766">' \
       '</head><body>{body}</body></html>'


def page(guide, chapters):
    """The guide as HTML: pictures become figures with their text below, links between documents of the tree plain text."""
    import markdown
    text = guide.read_text(encoding='utf-8')
    title = re.match(r'# (.+)', text)[1]
    for chapter in chapters:  # each file is a chapter
        text += '\n' + re.sub(r'^(#+) ', r'#\1 ', chapter.read_text(encoding='utf-8'), flags=re.M)
    body = markdown.markdown(text, extensions=['tables', 'toc', 'sane_lists', 'attr_list'], output_format='html5',
                             extension_configs={'toc': {'title': 'Mục lục', 'toc_depth': '2-2'}})
    body = re.sub(r'<p><img alt="([^"]*)" src="([^"]+)"\s*/?></p>',
                  r'<figure><img alt="\1" src="\2"><figcaption>\1</figcaption></figure>', body)
    body = re.sub(r'<a href="[^"#:]+\.md[^"]*">(.*?)</a>', r'\1', body)
    return PAGE.format(title=title, body=body)


def main(out, guide, *chapters):
    try:
        import weasyprint
    except ImportError:
        sys.exit('missing: apt-get install weasyprint python3-markdown')
    os.environ.setdefault('SOURCE_DATE_EPOCH', '0')  # the same guide gives the same file
    out.parent.mkdir(parents=True, exist_ok=True)
    weasyprint.HTML(string=page(guide, chapters), base_url=str(guide.parent)).write_pdf(out, stylesheets=[weasyprint.CSS(filename=STYLE)])
    print(out)


if __name__ == '__main__':
    main(*(Path(argument).resolve() for argument in sys.argv[1:]))
