"""What gateways run: is this token good?"""
