import type { Disk } from '../../src/library/disk.ts';

/** A disk on which the files of `above` override those of `below`: a valid library with one thing broken. */
export function overlay(below: Disk, above: Disk): Disk {
  return {
    list: (folder) => [...new Set([...below.list(folder), ...above.list(folder)])].toSorted(),
    read: (file) => above.read(file) ?? below.read(file),
  };
}

/** A folder of a disk, as a disk. */
export function within(folder: string, disk: Disk): Disk {
  return { list: (path) => disk.list(`${folder}/${path}`), read: (path) => disk.read(`${folder}/${path}`) };
}

/** An in-memory disk: texts by path. */
export function tableDisk(table: Readonly<Record<string, string | Uint8Array>>): Disk {
  const paths = Object.keys(table);
  return {
    list: (folder) => {
      const inside = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
      return [...new Set(inside.map((path) => path.replace(/\/.*/, '/')))].toSorted();
    },
    read: (file) => {
      const content = table[file];
      return typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? null);
    },
  };
}
