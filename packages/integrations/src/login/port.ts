import type { Tekst } from '@sagsvej/rules'

/** How surely someone has been recognised, by the national standard for identity assurance (NSIS). */
export type Sikringsniveau = 'lav' | 'betydelig' | 'høj'

/** Who somebody has proved to be: one who works here, or a person by CPR number. */
export type Identitet = {
  readonly navn: string
  readonly niveau: Sikringsniveau
} & ({ readonly art: 'ansat'; readonly bruger: string } | { readonly art: 'person'; readonly cpr: string })

/** A login under way: where the browser is sent, and what must be kept until it comes back. */
export interface Loginstart {
  readonly adresse: string
  readonly gemt: Loginhukommelse
}

/** Kept by whoever began the login, and shown to nobody else. */
export interface Loginhukommelse {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
}

/** A login that led to nobody: what the person is told. */
export class Loginfejl extends Error {
  readonly tekst: Tekst

  constructor(tekst: Tekst, cause?: unknown) {
    super(tekst.en, { cause })
    this.name = 'Loginfejl'
    this.tekst = tekst
  }
}

/** Login as the pages see it. */
export interface Login {
  /** `hvem`: which of the two doors, for those who work here or for everyone. */
  readonly begynd: (hvem: Identitet['art']) => Promise<Loginstart>
  /** `svar`: the query of the address the browser came back to. @throws Loginfejl */
  readonly fuldfør: (svar: string, gemt: Loginhukommelse) => Promise<Identitet>
}
