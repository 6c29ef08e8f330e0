payload = {'audio': audio, 'speed': 1.0, 'loud': True}
