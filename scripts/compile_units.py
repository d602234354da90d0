#!/usr/bin/env python3
"""Compile the table of administrative units, data/units/units.csv, from a list of units.

    compile_units.py LIST data/units/units.csv

LIST is a CSV with one row a unit and period: tier (province, district, commune), code, type, name,
parent (code of the unit above), valid_from, valid_to (empty: still valid). Rows that contradict each
other stop the run. The layout written is described in data/units/README.md.
"""
import csv
import sys
import unicodedata

CODE_LENGTH = {"province": 2, "district": 3, "commune": 5}
FOREVER = "9999-12-31"


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row["name"] = unicodedata.normalize("NFC", " ".join(row["name"].split()))
        row["type"] = unicodedata.normalize("NFC", row["type"].strip().lower())
    return sorted(rows, key=lambda row: (len(row["code"]), row["code"], row["valid_from"]))


def end(row):
    return row["valid_to"] or FOREVER


def faults(rows):
    by_code = {}
    for row in rows:
        by_code.setdefault(row["code"], []).append(row)
        if len(row["code"]) != CODE_LENGTH[row["tier"]] or not row["code"].isdigit():
            yield row, "the code does not fit the tier"
        if not row["name"] or not row["type"] or set(row["name"]) & set(',"'):
            yield row, "the name or type is empty or holds a comma or quote"
        if row["valid_from"] > end(row):
            yield row, "the period ends before it begins"
    for periods in by_code.values():
        for earlier, later in zip(periods, periods[1:]):
            if end(earlier) >= later["valid_from"]:
                yield later, "the period overlaps an earlier one of the same code"
    for row in rows:
        if row["tier"] == "province":
            continue
        for day in (row["valid_from"], end(row)):
            above = by_code.get(row["parent"], [])
            if not any(unit["valid_from"] <= day <= end(unit) for unit in above):
                yield row, f"the unit above is not valid on {day}"


def main():
    source, target = sys.argv[1:]
    rows = read(source)
    found = list(faults(rows))
    for row, fault in found:
        print(f"{row['code']} {row['type']} {row['name']}: {fault}", file=sys.stderr)
    if found:
        return 1
    columns = ("code", "type", "name", "parent", "valid_from", "valid_to")
    with open(target, "w", encoding="utf-8", newline="") as file:
        file.write("code,type,name,parent,from,to\n")
        for row in rows:
            file.write(",".join(row[column] for column in columns) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
