import { observe, system, v } from "../../language/index.ts";
import { consolidation } from "./consolidation.model.ts";
import { expectancy } from "./expectancy.model.ts";
import { fastArm } from "./fast-arm.model.ts";
import { naturalCourse } from "./natural-course.model.ts";
import { ratingScales } from "./rating-scales.model.ts";
import { serotoninArm } from "./serotonin-arm.model.ts";
import { severity } from "./severity.model.ts";
import { slowArm } from "./slow-arm.model.ts";
import { transporter } from "./transporter.model.ts";

/** Mood as the organism sees it: the arms that lift it, what people expect, how it runs by itself, and the scales that rate it. */
export const mood = system("mood: fast and slow arms, reuptake inhibitors, expectancy, natural course, relapse, and rating scales", {
  parts: {
    fast: fastArm,
    slow: slowArm,
    transporter,
    serotonin: serotoninArm,
    expectancy,
    natural: naturalCourse,
    severity,
    consolidation,
    scales: ratingScales,
  },
  input: {
    drive: v("1", "drive of reward neurons relative to control", 1),
    rest: v("1", "drive of reward neurons without treatment", 1),
    protein: v("1", "synaptic protein above usual once synapses have matured"),
    gate: v("1", "share of the effect on behaviour that young neurons allow", 1),
    escitalopram: v("nM", "unbound escitalopram in brain fluid"),
    sertraline: v("nM", "unbound sertraline in brain fluid"),
    fluoxetine: v("mg/L", "fluoxetine and norfluoxetine in plasma"),
    session: v("1", "1 in a session of treatment or placebo"),
    tablets: v("1", "1 on a course of tablets, those of placebo included"),
    dissociation: v("1", "dissociation, points of CADSS"),
    sedation: v("1", "sedation, 0 none to 1 full"),
    inflammation: v("1", "severity that inflammation adds, in SDs between people"),
    stress: v("1", "chronic stress: 0 none, 1 as in experiments"),
  },
  wires: {
    "fast.drive": "drive",
    "fast.rest": "rest",
    "slow.protein": "protein",
    "slow.gate": "gate",
    "transporter.escitalopram": "escitalopram",
    "transporter.sertraline": "sertraline",
    "transporter.fluoxetine": "fluoxetine",
    "serotonin.occupancy": "transporter.occupancy",
    "serotonin.retained": "severity.retained",
    "expectancy.session": "session",
    "expectancy.tablets": "tablets",
    "expectancy.dissociation": "dissociation",
    "expectancy.sedation": "sedation",
    "severity.fast": "fast.lift",
    "severity.slow": "slow.lift",
    "severity.serotonin": "serotonin.lift",
    "severity.expectancy": "expectancy.lift",
    "severity.natural": "natural.lift",
    "severity.inflammation": "inflammation",
    "severity.held": "consolidation.held",
    "severity.relapsed": "consolidation.relapsed",
    "consolidation.remitted": "severity.remitted",
    "consolidation.drug": "severity.drug",
    "consolidation.withdrawal": "serotonin.withdrawal",
    "consolidation.stress": "stress",
    "scales.improvement": "severity.improvement",
  },
  output: {
    madrs: observe("1", "MADRS, 0 to 60", "scales.madrs"),
    hamd17: observe("1", "HAM-D17, 0 to 52", "scales.hamd17"),
    hama: observe("1", "HAM-A, 0 to 56", "scales.hama"),
    caps5: observe("1", "CAPS-5, 0 to 80", "scales.caps5"),
    pcl5: observe("1", "PCL-5, 0 to 80", "scales.pcl5"),
    isi: observe("1", "ISI, 0 to 28", "scales.isi"),
    suicidality: observe("1", "suicidal thoughts, MADRS item 10, 0 to 6", "scales.suicidality"),
    improvement: observe("1", "improvement, share of the symptoms before treatment", "severity.improvement"),
    fast: observe("1", "share of symptoms that the fast arm takes away", "fast.lift"),
    slow: observe("1", "share of symptoms that the slow arm takes away", "slow.lift"),
    restored: observe("1", "share of lost synaptic function that is restored", "slow.restored"),
    serotonin: observe("1", "share of symptoms that reuptake inhibitors take away", "serotonin.lift"),
    expectancy: observe("1", "share of symptoms that expectancy and care take away", "expectancy.lift"),
    natural: observe("1", "share of symptoms lost without treatment", "natural.lift"),
    belief: observe("1", "belief that one gets the treatment", "expectancy.belief"),
    occupancy: observe("1", "occupied share of serotonin transporters", "transporter.occupancy"),
    hazard: observe("1/d", "hazard of relapse of one who has remitted", "consolidation.hazard"),
    risk: observe("1", "probability that such a person has relapsed", "consolidation.risk"),
  },
});
