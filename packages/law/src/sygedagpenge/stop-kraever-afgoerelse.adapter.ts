import { forløb, periodeMedGrænse } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar } from '../eksempler/svar.ts'
import { forlængelseErAfgjort, ophørAfgjortDen, ophørErAfgjort } from '../fakta/forlaengelse.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { revurderingstidspunkt } from './revurderingstidspunkt.ts'
import { ophørTidligst } from './stop-kraever-afgoerelse.ts'

export interface Fakta {
  readonly revurderingstidspunkt: string
  readonly gyldigAfgoerelseDato: string
}

export const ophørAf = (facts: Fakta, lawAsOf: string) => {
  const ophoerTidligst = datoSvar(
    evaluer(ophørTidligst, {
      fakta: {
        ...forløb('loenmodtager', periodeMedGrænse(revurderingstidspunkt, facts.revurderingstidspunkt)),
        ...fakta(
          [forlængelseErAfgjort, false],
          [pensionDuFår, 'ingen'],
          [fødselsdag, '1980-01-01'],
          [ophørErAfgjort, true],
          [ophørAfgjortDen, facts.gyldigAfgoerelseDato],
        ),
      },
      på: lawAsOf,
    }),
  )
  return { standsesTilbage: ophoerTidligst < facts.gyldigAfgoerelseDato, ophoerTidligst }
}
