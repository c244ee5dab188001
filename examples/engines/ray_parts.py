"""Read files, archives or tables into parts on a Ray cluster: python ray_parts.py OUT SHARDS PATH..."""

import sys

from postingkit.ray import write_shards

if __name__ == "__main__":
    out, shards, *paths = sys.argv[1:]
    manifest = write_shards(paths, out, shards=int(shards))
    print(f"{manifest['inputs']} inputs, {manifest['postings']} postings")
