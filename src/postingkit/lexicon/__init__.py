"""Lexicon: how things are named and written in the languages of postings. It knows words, and no field of the record.

- time and numbers: ``dates``, ``months``, ``periods``, ``hours``, ``shares``, ``numbers``, ``number_words``
- pay: ``money``, ``currencies``, ``wages`` (the words that make money pay), ``payee``
- places: ``addresses`` (of ``atoms``), ``places``, ``towns``, ``counties``, ``postal``, ``alpha3``
- jobs and employers: ``names``, ``job_titles``, ``headlines``, ``trimmings``, ``announcing``, ``hiring``, ``offices``
- people and how to reach them: ``people``, ``phones``, ``internet``, ``buttons``, ``calls``, ``asking``, ``applying``
- terms of a job: ``contracts``, ``workplaces``
- what is asked for: ``degrees``, ``areas`` (of experience), ``papers``, ``modality`` (required or preferred)
- languages: ``languages``

A file that ends in ``.tsv`` is a table of wordings, read by ``phrases`` or ``listed``.
"""
