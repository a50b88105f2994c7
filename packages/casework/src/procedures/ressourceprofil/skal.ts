import { erÆndretSiden, type Ressourceprofil } from '../../ressourceprofil/profiler.ts'
import type { Omstændigheder, Skal } from '../motor/sagsgang.ts'
import { profilen, udgavenAtVise } from './stillingen.ts'

type Find = (o: Omstændigheder) => Ressourceprofil | undefined

/** Fixed anew whenever something was written in it. */
export const nårDerErSkrevet = (find: Find): Skal => ({
  art: 'når',
  siger: {
    da: 'Når der er skrevet i profilen, siden den sidst blev fastlagt.',
    en: 'When something was written in the profile since it was last fixed.',
  },
  gælder: (s) => {
    const profil = find(s)
    return profil !== undefined && erÆndretSiden(profil)
  },
})

/** Sent anew when the office wrote in it; that the citizen's comments were worked in does not send it back. */
export const nårDenIkkeErSendt = (find: Find): Skal => ({
  art: 'når',
  siger: {
    da: 'Når borgeren ikke har fået den udgave, kontoret sidst skrev i.',
    en: 'When the citizen has not had the edition the office last wrote in.',
  },
  gælder: (s) => {
    const profil = find(s)
    if (!profil) return false
    const shown = udgavenAtVise(profil)
    return !shown || (profil.sendt?.udgave ?? 0) < shown.udgave
  },
})

export const NÅR_DER_ER_SKREVET = nårDerErSkrevet(profilen)
export const NÅR_DEN_IKKE_ER_SENDT = nårDenIkkeErSendt(profilen)
