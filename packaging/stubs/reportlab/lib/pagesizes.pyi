A4: tuple[float, float]
LETTER: tuple[float, float]
