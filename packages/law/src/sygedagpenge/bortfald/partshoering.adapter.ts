import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { andetGrundlagEndHørtOm, partshørtOmNytGrundlag } from '../../fakta/partshoering.ts'
import { manglerPartshøringOmGrundlag } from './partshoering.ts'

export interface NytGrundlag {
  readonly kommunensGrundlag: string
  readonly ankestyrelsensGrundlag: string
  readonly partshoertOmNytGrundlag: boolean
}

const mangler = (f: NytGrundlag, hørt: boolean, på: string) =>
  sandtSvar(
    evaluer(manglerPartshøringOmGrundlag, {
      fakta: fakta(
        [andetGrundlagEndHørtOm, f.kommunensGrundlag !== f.ankestyrelsensGrundlag],
        [partshørtOmNytGrundlag, hørt],
      ),
      på,
    }),
  )

/** A hearing is needed where its lack would be missed. */
export const partshøringAf = (f: NytGrundlag, lawAsOf: string) => ({
  lovlig: mangler(f, f.partshoertOmNytGrundlag, lawAsOf) === false,
  partshoeringKraeves: mangler(f, false, lawAsOf),
})
