import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** The files of one rulebook, unread and unjudged. */
export interface RulebookFolder {
  readonly name: string;
  /** The text of rulebook.yaml. */
  readonly settings: string;
  /** Domains and words that no rule may have, for every rulebook alike: the text of rulebooks/deny-list.csv. */
  readonly denyList: string;
  /** The text of a file that the settings name. Throws where there is none. */
  read(file: string): string;
}

/** Rulebooks of the schema folder, by name. */
export function rulebookNames(schemaFolder: string): string[] {
  const folder = join(schemaFolder, 'rulebooks');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'rulebook.yaml')))
    .toSorted();
}

/**
 * The folder of a rulebook: one of schema/rulebooks by its name, or any other by its path, so that a draft can be tried
 * where it lies. Throws an Error that says which there are.
 */
export function readRulebookFolder(schemaFolder: string, name: string): RulebookFolder {
  const folder = name.includes('/') || isAbsolute(name) ? name : join(schemaFolder, 'rulebooks', name);
  if (!existsSync(join(folder, 'rulebook.yaml'))) {
    const known = rulebookNames(schemaFolder).join(', ');
    throw new Error(`There is no rulebook "${name}"; there are: ${known}; or give the path of a folder.`);
  }
  return {
    name,
    settings: readFileSync(join(folder, 'rulebook.yaml'), 'utf8'),
    denyList: readFileSync(join(schemaFolder, 'rulebooks', 'deny-list.csv'), 'utf8'),
    read(file) {
      if (!existsSync(join(folder, file))) throw new Error(`Rulebook ${name}: there is no file ${file}.`);
      return readFileSync(join(folder, file), 'utf8');
    },
  };
}
