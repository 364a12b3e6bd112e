export {
  type Dossier,
  type DossierBreak,
  type DossierVerdict,
  dossierLog,
  dossierSchema,
  type FiledEvent,
  makeDossier,
  signedHeadSchema,
  verifyDossier,
} from './dossier.ts';
export { dossierPage, type PageOptions } from './dossierPage.ts';
