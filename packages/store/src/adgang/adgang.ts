/**
 * Who asks, and at what moment. A user's role counts only where it was given and holds on that day; a citizen and a
 * representative are the person whose number in the municipality (`findPerson`) their login has proved them to be.
 * `system` is what no person asks for: jobs, imports, and the operator at the command line.
 */
export type Adgang = { readonly kommune: string; readonly nu: Date } & (
  | { readonly rolle: 'sagsbehandler' | 'leder' | 'leverandør'; readonly bruger: string }
  | { readonly rolle: 'borger' | 'repræsentant'; readonly person: string }
  | { readonly rolle: 'system'; readonly bruger: string }
)

export type Adgangsrolle = Adgang['rolle']

/** Whose hand it was, as it is noted beside what they read and write. */
export const hvem = (adgang: Adgang): string =>
  'bruger' in adgang ? adgang.bruger : `${adgang.rolle} ${adgang.person}`

/** The role of the database that holds what such a one may do at all. */
export function databaserolle({ rolle }: Adgang): 'sagsvej_app' | 'sagsvej_borger' | 'sagsvej_system' {
  if (rolle === 'system') return 'sagsvej_system'
  return rolle === 'borger' || rolle === 'repræsentant' ? 'sagsvej_borger' : 'sagsvej_app'
}
