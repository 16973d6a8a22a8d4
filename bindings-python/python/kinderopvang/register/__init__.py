"""The personenregister kinderopvang (register of persons in childcare)."""
