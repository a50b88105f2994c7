import { forløb, periodeMedGrænse } from '../../eksempler/byg-fravaer.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar } from '../../eksempler/svar.ts'
import { fortsatRet9Marts2020 } from '../../fakta/varighed.ts'
import { revurderingstidspunkt } from '../revurderingstidspunkt.ts'
import { covidForlængelseRegnesFra, førsteCovidForlængelse } from './ved-revurdering.ts'

export interface Fakta {
  readonly afgoerelseTruffet: boolean
  readonly tidsbegraensningNaaet: string
  readonly fortsatRetTilSygedagpenge_2020_03_09: boolean
}

export const covidAf = (facts: Fakta, lawAsOf: string) => {
  const sag = {
    fakta: {
      ...forløb('loenmodtager', periodeMedGrænse(revurderingstidspunkt, facts.tidsbegraensningNaaet)),
      ...fakta([
        fortsatRet9Marts2020,
        facts.fortsatRetTilSygedagpenge_2020_03_09 && !facts.afgoerelseTruffet,
      ]),
    },
    på: lawAsOf,
  }
  return {
    fra: datoSvar(evaluer(covidForlængelseRegnesFra, sag)),
    til: datoSvar(evaluer(førsteCovidForlængelse, sag)),
  }
}
