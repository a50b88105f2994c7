import type { Day } from '@sagsvej/calendar'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { type Ressourceprofil, ressourceprofiler, type Udgave } from '../../ressourceprofil/profiler.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Omstændigheder } from '../motor/sagsgang.ts'

export const profilen = ({ sag, gang }: Omstændigheder): Ressourceprofil | undefined =>
  emne(sag, ressourceprofiler).get(gang.id)

/** The first edition after the office last wrote in the profile: the one the citizen must have been shown. */
export const udgavenAtVise = ({ udgaver, ændretAfKontoret }: Ressourceprofil): Udgave | undefined =>
  udgaver.find(({ nr }) => nr > ændretAfKontoret)

export type Udtalestilling = 'ikke fastlagt' | 'ikke sendt' | 'ikke fremme' | 'frist' | 'klar'

/** How far the comment has come: the citizen was shown what stands, it arrived, and they answered or had the time to. */
export function udtalestilling(profil: Ressourceprofil, sag: SagTilstand, på: Day): Udtalestilling {
  const shown = udgavenAtVise(profil)
  if (!shown) return 'ikke fastlagt'
  const { sendt } = profil
  if (!sendt || sendt.udgave < shown.udgave) return 'ikke sendt'
  const arrived = emne(sag, forsendelser).get(sendt.brevId)?.fremme?.den
  if (arrived === undefined || arrived > på) return 'ikke fremme'
  const answered = profil.udtalelser.some(({ udgave }) => udgave >= shown.udgave)
  return answered || på > sendt.svarSenest ? 'klar' : 'frist'
}

export const ubesvarede = ({ udtalelser }: Ressourceprofil) =>
  udtalelser.filter(({ svar }) => svar === undefined)
