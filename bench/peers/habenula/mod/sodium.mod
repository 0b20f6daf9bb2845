TITLE Fast sodium current of the spike

NEURON {
    THREADSAFE
    SUFFIX sodium
    NONSPECIFIC_CURRENT i
    RANGE g, minf, mtau, hinf, htau
    GLOBAL E, VT, alphaM, alphaMAt, widthM, betaM, betaMAt, widthBetaM
    GLOBAL alphaH, alphaHAt, widthH, betaH, betaHAt, widthBetaH
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (mS) = (millisiemens)
}

PARAMETER {
    g (mS/cm2)
    E (mV)
    VT (mV)
    alphaM (/ms/mV)
    alphaMAt (mV)
    widthM (mV)
    betaM (/ms/mV)
    betaMAt (mV)
    widthBetaM (mV)
    alphaH (/ms)
    alphaHAt (mV)
    widthH (mV)
    betaH (/ms)
    betaHAt (mV)
    widthBetaH (mV)
}

ASSIGNED {
    v (mV)
    i (mA/cm2)
    minf
    mtau (ms)
    hinf
    htau (ms)
}

STATE { m h }

BREAKPOINT {
    SOLVE states METHOD cnexp
    i = (1e-3) * g * m * m * m * h * (v - E)
}

INITIAL {
    rates(v)
    m = minf
    h = hinf
}

DERIVATIVE states {
    rates(v)
    m' = (minf - m) / mtau
    h' = (hinf - h) / htau
}

PROCEDURE rates(v (mV)) {
    LOCAL u, a, b
    TABLE minf, mtau, hinf, htau DEPEND VT, alphaM, alphaMAt, widthM, betaM, betaMAt, widthBetaM, alphaH, alphaHAt, widthH, betaH, betaHAt, widthBetaH FROM -120 TO 80 WITH 2000
UNITSOFF
    u = v - VT
    a = alphaM * widthM * linoid((alphaMAt - u) / widthM)
    b = betaM * widthBetaM * linoid((u - betaMAt) / widthBetaM)
    mtau = 1 / (a + b)
    minf = a * mtau
    a = alphaH * exp((alphaHAt - u) / widthH)
    b = betaH / (1 + exp((betaHAt - u) / widthBetaH))
    htau = 1 / (a + b)
    hinf = a * htau
UNITSON
}

FUNCTION linoid(x) {
    if (fabs(x) < 1e-6) {
        linoid = 1 - x / 2
    } else {
        linoid = x / (exp(x) - 1)
    }
}
