import type { Disk } from '../../src/library/disk.ts';

/** A disk on which the files of `above` hide those of `below`: a sound library with one thing broken. */
export function overlay(below: Disk, above: Disk): Disk {
  return {
    list: (folder) => [...new Set([...below.list(folder), ...above.list(folder)])].toSorted(),
    read: (file) => above.read(file) ?? below.read(file),
  };
}

/** The same disk as if it began at a folder. */
export function within(folder: string, disk: Disk): Disk {
  return { list: (path) => disk.list(`${folder}/${path}`), read: (path) => disk.read(`${folder}/${path}`) };
}

/** A disk that is only a table: paths and texts. */
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
