import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { fødtMedÅrTilFolkepension } from '../eksempler/foedt.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { fødselsdag } from '../fakta/person.ts'
import { ressourceforløbErBevilget, ønskerRessourceforløb } from '../fakta/ressourceforloeb.ts'
import {
  dokumenteretIngenUdvikling,
  kanIkkeLøsesAfAndenIndsats,
  komplekseProblemer,
} from '../skoen/ressourceforloeb.ts'
import { målgruppeForRessourceforløb } from './maalgruppe.ts'
import { kanBegyndeTrodsFolkepensionsalder } from './taet-paa-folkepension.ts'

export interface Målgruppe {
  readonly kanLoesesMedAlmindeligIndsats: boolean
  readonly komplekseProblemerUdOverLedighed: boolean
}

export const målgruppeAf = (f: Målgruppe, lawAsOf: string) => ({
  maalgruppe: sandtSvar(
    evaluer(målgruppeForRessourceforløb, {
      fakta: fakta([ressourceforløbErBevilget, false]),
      skøn: {
        [kanIkkeLøsesAfAndenIndsats.skøn.nøgle]: !f.kanLoesesMedAlmindeligIndsats,
        [komplekseProblemer.skøn.nøgle]: f.komplekseProblemerUdOverLedighed,
      },
      på: lawAsOf,
    }),
  ),
})

export interface IngenUdvikling {
  readonly documented_no_development_possible: boolean
}

export const ingenUdviklingAf = (f: IngenUdvikling, lawAsOf: string) => ({
  start: sandtSvar(
    evaluer(målgruppeForRessourceforløb, {
      fakta: {},
      skøn: { [dokumenteretIngenUdvikling.skøn.nøgle]: f.documented_no_development_possible },
      på: lawAsOf,
    }),
  ),
})

export interface TætPåFolkepension {
  readonly years_to_folkepension: number
  readonly citizen_wants: boolean
}

export const tætPåFolkepensionAf = (f: TætPåFolkepension, lawAsOf: string) => ({
  may_start: sandtSvar(
    evaluer(kanBegyndeTrodsFolkepensionsalder, {
      fakta: fakta(
        [fødselsdag, fødtMedÅrTilFolkepension(f.years_to_folkepension, lawAsOf)],
        [ønskerRessourceforløb, f.citizen_wants],
      ),
      på: lawAsOf,
    }),
  ),
})
