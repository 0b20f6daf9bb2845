import { abdallah2020 } from "../trials/abdallah2020.trial.ts";
import { abdallah2022 } from "../trials/abdallah2022.trial.ts";
import { anand2023 } from "../trials/anand2023.trial.ts";
import { arabzadeh2018 } from "../trials/arabzadeh2018.trial.ts";
import { berman2000 } from "../trials/berman2000.trial.ts";
import { canuso2018 } from "../trials/canuso2018.trial.ts";
import { castro2023 } from "../trials/castro2023.trial.ts";
import { chen2020 } from "../trials/chen2020.trial.ts";
import { daly2018 } from "../trials/daly2018.trial.ts";
import { daly2019 } from "../trials/daly2019.trial.ts";
import { daly2019responders } from "../trials/daly2019responders.trial.ts";
import { diazgranados2010 } from "../trials/diazgranados2010.trial.ts";
import { domany2019 } from "../trials/domany2019.trial.ts";
import { dwyer2021 } from "../trials/dwyer2021.trial.ts";
import { ekstrand2022 } from "../trials/ekstrand2022.trial.ts";
import { fava2020 } from "../trials/fava2020.trial.ts";
import { feder2014 } from "../trials/feder2014.trial.ts";
import { feder2021 } from "../trials/feder2021.trial.ts";
import { fedgchin2019 } from "../trials/fedgchin2019.trial.ts";
import { fu2020 } from "../trials/fu2020.trial.ts";
import { glue2024 } from "../trials/glue2024.trial.ts";
import { grunebaum2018 } from "../trials/grunebaum2018.trial.ts";
import { ionescu2019 } from "../trials/ionescu2019.trial.ts";
import { ionescu2021 } from "../trials/ionescu2021.trial.ts";
import { janik2025 } from "../trials/janik2025.trial.ts";
import { jelovac2025 } from "../trials/jelovac2025.trial.ts";
import { lapidus2014 } from "../trials/lapidus2014.trial.ts";
import { leal2023 } from "../trials/leal2023.trial.ts";
import { lewis2021 } from "../trials/lewis2021.trial.ts";
import { lii2023 } from "../trials/lii2023.trial.ts";
import { loo2023 } from "../trials/loo2023.trial.ts";
import { murrough2013 } from "../trials/murrough2013.trial.ts";
import { murrough2013repeated } from "../trials/murrough2013repeated.trial.ts";
import { nagele2015 } from "../trials/nagele2015.trial.ts";
import { nagele2021 } from "../trials/nagele2021.trial.ts";
import { ochsRoss2020 } from "../trials/ochsRoss2020.trial.ts";
import { phillips2019 } from "../trials/phillips2019.trial.ts";
import { phillips2019repeated } from "../trials/phillips2019repeated.trial.ts";
import { popova2019 } from "../trials/popova2019.trial.ts";
import { reif2023 } from "../trials/reif2023.trial.ts";
import { sanacora2014 } from "../trials/sanacora2014.trial.ts";
import { sanacora2017 } from "../trials/sanacora2017.trial.ts";
import { singh2016 } from "../trials/singh2016.trial.ts";
import { singh2016esketamine } from "../trials/singh2016esketamine.trial.ts";
import { stone2022 } from "../trials/stone2022.trial.ts";
import { takahashi2021 } from "../trials/takahashi2021.trial.ts";
import { taylor2006 } from "../trials/taylor2006.trial.ts";
import { zarate2006 } from "../trials/zarate2006.trial.ts";
import { zarate2012 } from "../trials/zarate2012.trial.ts";
import { zarateLanicemine2013 } from "../trials/zarateLanicemine2013.trial.ts";
import { zarateMemantine2006 } from "../trials/zarateMemantine2006.trial.ts";
import type { PublishedTrial } from "./published-trial.ts";

/** Every published trial, by year and name. */
export const publishedTrials: readonly PublishedTrial[] = [
  berman2000,
  taylor2006,
  zarate2006,
  zarateMemantine2006,
  diazgranados2010,
  zarate2012,
  murrough2013,
  murrough2013repeated,
  zarateLanicemine2013,
  feder2014,
  lapidus2014,
  sanacora2014,
  nagele2015,
  singh2016,
  singh2016esketamine,
  sanacora2017,
  arabzadeh2018,
  canuso2018,
  daly2018,
  grunebaum2018,
  daly2019,
  daly2019responders,
  domany2019,
  fedgchin2019,
  ionescu2019,
  phillips2019,
  phillips2019repeated,
  popova2019,
  abdallah2020,
  chen2020,
  fava2020,
  fu2020,
  ochsRoss2020,
  dwyer2021,
  feder2021,
  ionescu2021,
  lewis2021,
  nagele2021,
  takahashi2021,
  abdallah2022,
  ekstrand2022,
  stone2022,
  anand2023,
  castro2023,
  leal2023,
  lii2023,
  loo2023,
  reif2023,
  glue2024,
  janik2025,
  jelovac2025,
];
